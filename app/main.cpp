// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

int main(int argc, char** argv) { return eclosion::app::run(argc, argv); }
