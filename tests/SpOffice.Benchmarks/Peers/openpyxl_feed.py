"""One row for each document of a folder, with what its content controls hold, by zipfile, ElementTree and openpyxl. It interprets nothing."""
import os
import sys
import zipfile
from xml.etree import ElementTree

from openpyxl import load_workbook

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
into, out, folder = sys.argv[1:4]
book = load_workbook(into)
sheet = next(sheet for sheet in book if "Cases" in sheet.tables)
for name in sorted(os.listdir(folder)):
    with zipfile.ZipFile(os.path.join(folder, name)) as parts:
        root = ElementTree.fromstring(parts.read("word/document.xml"))
    answers = {}
    for control in root.iter(W + "sdt"):
        tag = control.find(f"{W}sdtPr/{W}tag")
        if tag is not None:
            answers.setdefault(tag.get(W + "val"), "".join(text.text or "" for text in control.iter(W + "t")))
    sheet.append([answers.get(key, "") for key in ("case.reference", "addressee.country", "request.mandates", "", "case.status", "urgent.requested", "case.victim-count")])
book.save(out)
