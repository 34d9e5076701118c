// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/report/report_style.h"

namespace eclosion::publish {
namespace {

// Ink and lines of the light palette (ui.md), since paper is white; text reaches 4.5:1 on it.
constexpr auto style =
    uR"css(
:root{color-scheme:light}
*{box-sizing:border-box}
body{font:1rem/1.55 Inter,"Noto Sans",Arial,sans-serif;color:#1b1d21;background:#fff;max-width:62rem;margin:0 auto;padding:0 1.25rem 3rem;overflow-wrap:break-word}
.skip{position:absolute;left:-100rem;background:#fff;color:#4338b8;padding:.6rem 1rem}
.skip:focus{left:1rem;top:1rem}
a{color:#4338b8}
a:focus-visible,summary:focus-visible,.table:focus-visible,.drawing:focus-visible{outline:3px solid #4338b8;outline-offset:2px}
.cover{border-bottom:4px solid #4a44c6;padding:5rem 0 2rem;margin-bottom:2.5rem}
.cover .portfolio{font-size:1.2rem;color:#44484f;margin:0 0 .4rem}
h1{font-size:clamp(2.1rem,7vw,3.6rem);line-height:1.1;margin:0;letter-spacing:-.02em}
nav{margin:0 0 3rem}
nav ol{padding-left:1.4rem;columns:18rem 2;column-gap:3rem}
nav li{margin:.25rem 0;break-inside:avoid}
h2{font-size:clamp(1.4rem,4vw,2rem);line-height:1.2;margin:0 0 1.1rem;letter-spacing:-.01em}
h3{font-size:1.1rem;margin:1rem 0 .4rem}
section{border-top:1px solid #d9d9d3;padding:2.4rem 0 1.2rem}
.subtitle{color:#44484f;margin:-.7rem 0 1.2rem}
p{margin:.6rem 0;max-width:44rem}
.figures{list-style:none;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,14rem),1fr));gap:1.6rem 2rem;margin:1rem 0;padding:0}
.figures li{border-top:2px solid #1b1d21;padding-top:.5rem;display:flex;flex-direction:column}
.figures strong{font-size:2.3rem;line-height:1.15;letter-spacing:-.02em}
.figures .label{font-weight:600}
.change{color:#44484f;font-size:.92rem}
.change.up{color:#0d6b41}
figure{margin:1.2rem 0}
.drawing{overflow-x:auto}
.drawing svg{display:block;width:100%;min-width:38rem;height:auto}
img{max-width:100%;height:auto}
figcaption{color:#44484f;font-size:.92rem}
figcaption p{margin:.25rem 0}
.quote{border-left:4px solid #4a44c6;padding-left:1.2rem;margin:1.4rem 0}
blockquote{margin:0;font-size:1.1rem}
.quote figcaption{margin-top:.5rem;font-weight:600;color:#1b1d21}
details{margin:.6rem 0}
summary{cursor:pointer;color:#4338b8}
.table{overflow-x:auto;margin:.8rem 0}
table{border-collapse:collapse;width:100%;font-size:.95rem}
caption{text-align:left;color:#44484f;padding-bottom:.3rem}
th,td{text-align:left;vertical-align:top;padding:.45rem .8rem .45rem 0;border-bottom:1px solid #d9d9d3}
thead th{color:#44484f;font-weight:600}
tbody th{font-weight:600}
.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
tfoot th,tfoot td{font-weight:600;border-bottom:0}
footer{margin-top:2.5rem;color:#5a5e66;font-size:.88rem}
@media print{
@page{size:A4 landscape;margin:14mm}
body{max-width:none;padding:0;font-size:10.5pt}
.skip,details:not([open]){display:none}
.cover{break-after:page;padding-top:55mm}
nav{break-after:page}
section{break-before:page;border-top:0;padding:0}
main section:first-child{break-before:auto}
.spotlight+.spotlight{break-before:auto;padding-top:12mm}
.spotlight{break-inside:avoid}
.drawing{overflow:visible}
.drawing svg{max-height:125mm;min-width:0}
figure:not(:last-child) .drawing svg{max-height:78mm}
figure,tr,.figures li{break-inside:avoid}
h2,h3{break-after:avoid}
.table{overflow:visible}
a{color:inherit;text-decoration:none}
}
)css";

}  // namespace

QString reportStyle() { return QString::fromUtf16(style); }

}  // namespace eclosion::publish
