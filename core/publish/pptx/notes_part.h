// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/pptx/frame.h"

namespace eclosion::publish::pptx {

// The page of notes of a slide, empty ones too; leads to its slide and to the master of notes. Answers with its part.
QByteArray addNotes(Package& package, const Frame& frame, const QByteArray& slide, int number, const QString& words,
                    const QString& language);

}  // namespace eclosion::publish::pptx
