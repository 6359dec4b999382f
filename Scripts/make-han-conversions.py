#!/usr/bin/env python3
"""Makes the list of characters that OpenCC 1.1 leaves traditional although Unihan gives a simple form.

    Scripts/make-han-conversions.py UNIHAN > Sources/CEmbeddedData/data/han/conversions.tsv

UNIHAN is a folder with kSimplifiedVariant.txt and kTGH.txt, as for make-han-readings.py. Goes through all of kSimplifiedVariant:
a character is listed when the installed libopencc (1.1, its own data) does not change it by t2s, it is not itself in the
mainland's list of 2013 (kTGH), and its one simple form is. Needs libopencc.so.1.1.
"""
import ctypes
import sys


def rows(path):
    with open(path, encoding="utf8") as lines:
        for line in lines:
            points, value = line.rstrip("\n").split("\t")
            first, _, last = points.partition("..")
            for point in range(int(first, 16), int(last or first, 16) + 1):
                yield point, value


def converter(configuration):
    library = ctypes.CDLL("libopencc.so.1.1")
    library.opencc_open.restype = library.opencc_convert_utf8.restype = ctypes.c_void_p
    library.opencc_convert_utf8.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t]
    handle = library.opencc_open(configuration.encode())

    def convert(text):
        data = text.encode()
        return ctypes.string_at(library.opencc_convert_utf8(handle, data, len(data))).decode()

    return convert


def main():
    folder = sys.argv[1]
    listed = {point for point, _ in rows(folder + "/kTGH.txt")}
    convert = converter("t2s.json")
    print("# Characters that OpenCC 1.1 leaves traditional although Unihan's kSimplifiedVariant (Unicode 18 draft) gives a simple")
    print("# form in the mainland's list of 2013 (通用规范汉字表); made by Scripts/make-han-conversions.py.")
    print("# direction\tfrom\tto")
    for point, value in rows(folder + "/kSimplifiedVariant.txt"):
        forms = [int(v[2:], 16) for v in value.split()]
        simple = [v for v in forms if v in listed]
        if point not in listed and point not in forms and len(simple) == 1 and convert(chr(point)) == chr(point):
            print("t2s\t" + chr(point) + "\t" + chr(simple[0]))


if __name__ == "__main__":
    main()
