#!/usr/bin/env bash
# Remakes the add-in's icons from the pane's own drawing. Needs rsvg-convert (librsvg2-bin). Look at them before you commit them.
set -euo pipefail
cd "$(dirname "$0")/../src/SpOffice.Site/wwwroot"
mkdir -p icons
for size in 16 20 24 32 40 48 64 80; do
  rsvg-convert -w $size -h $size icon.svg -o "icons/icon-$size.png"
done
# The unified manifest wants one of 192 pixels in colour, and one of 32 that is white on nothing.
rsvg-convert -w 192 -h 192 icon.svg -o icons/color.png
sed -e 's/<rect [^>]*>//' -e 's/ fill="#fff"/ fill="none" stroke="#fff" stroke-width="2"/' -e 's/stroke="#0f548c"/stroke="#fff"/' icon.svg | rsvg-convert -w 32 -h 32 -o icons/outline.png
