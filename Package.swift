// swift-tools-version: 6.2

import PackageDescription

/// The settings of every Swift target of ours; dependencies keep their own.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("ImmutableWeakCaptures"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

/// One Swift target of a layer; `Scripts/check-layers` holds the import lines against the same table.
func layer(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.init(stringLiteral: name)] + dependencies,
        swiftSettings: strict)
}

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "Tilmach",
    products: [
        .executable(name: "tilmach", targets: ["tilmach"]),
        .library(name: "TextNormalization", targets: ["TextNormalization"]),
        .library(name: "Segmentation", targets: ["Segmentation"]),
        .library(name: "Alignment", targets: ["Alignment"]),
        .library(name: "Transliteration", targets: ["Transliteration"]),
        .library(name: "Inflection", targets: ["Inflection"]),
        .library(name: "Terminology", targets: ["Terminology"]),
        .library(name: "NameMatching", targets: ["NameMatching"]),
        .library(name: "Interchange", targets: ["Interchange"]),
        .library(name: "Workbench", targets: ["Workbench"]),
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    ],
    targets: [
        // C boundary: headers of our own in front of system libraries; no policy.
        .systemLibrary(name: "CLibICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CLibOpenCC", pkgConfig: "opencc", providers: [.apt(["libopencc-dev"])]),
        .target(name: "CICU", dependencies: ["CLibICU"]),
        .target(name: "CXML", dependencies: ["CLibXML2"]),
        .target(name: "CZip", dependencies: ["CLibZip"]),
        .target(name: "CDigest", dependencies: ["CLibCrypto"]),
        .target(name: "COpenCC", dependencies: ["CLibOpenCC"]),
        .target(
            name: "CEmbeddedData", exclude: ["data"],
            cSettings: [.disableWarning("c23-extensions")]),

        // Core.
        layer("ICU", ["CICU"]),
        layer("EmbeddedData", ["CEmbeddedData"]),
        layer("TranslationTypes"),
        layer("StringMatching"),
        layer("Markup", ["CXML"]),
        layer("TextNormalization", ["ICU", "TranslationTypes", "EmbeddedData"]),

        // Language: what is known of the five languages.
        layer(
            "Transliteration",
            ["ICU", "COpenCC", "EmbeddedData", "TranslationTypes", "TextNormalization", "StringMatching"]),

        layer("Inflection", ["EmbeddedData", "TranslationTypes"]),

        // Engines: values in, values out.
        layer("Segmentation", ["ICU", "Markup", "TranslationTypes", "TextNormalization", "EmbeddedData"]),
        layer("Alignment", ["ICU", "EmbeddedData", "TranslationTypes", "TextNormalization", "StringMatching"]),
        layer("MemoryMatching", ["ICU", "TranslationTypes", "TextNormalization", "StringMatching"]),

        layer(
            "Terminology",
            [
                "ICU", "EmbeddedData", "TranslationTypes", "TextNormalization", "StringMatching", "Transliteration",
                "Inflection",
            ]),

        layer(
            "NameMatching",
            [
                "ICU", "EmbeddedData", "TranslationTypes", "TextNormalization", "StringMatching", "Transliteration",
                "Inflection",
            ]),

        // Adapters: formats and disks, no linguistics.
        layer("Documents", ["ICU", "Markup", "CZip", "TranslationTypes", "TextNormalization"]),
        layer(
            "Interchange", ["ICU", "Markup", "TranslationTypes"],
            exclude: [
                "TMX/README.md", "TSV/README.md", "JSONL/README.md", "XLIFF/README.md", "PO/README.md",
                "Passages/README.md",
                "TMX/README.md", "TSV/README.md", "JSONL/README.md", "TBX/README.md", "UTX/README.md",
                "GlossaryTables/README.md", "XLIFFGlossary/README.md",
            ]),
        layer("MemoryStorage", ["CDigest", "TranslationTypes", grdb]),

        // Use cases and faces.
        layer(
            "Workbench",
            [
                "ICU", "Markup", "TranslationTypes", "TextNormalization", "StringMatching", "Segmentation",
                "Alignment", "MemoryMatching", "Documents", "Interchange", "MemoryStorage", "Transliteration",
                "Inflection", "Terminology", "NameMatching",
            ]),
        .executableTarget(
            name: "tilmach", dependencies: ["Workbench", "TranslationTypes", argumentParser],
            swiftSettings: strict),
        .target(name: "TableLoop", path: "Benchmarks/TableLoop", cSettings: [.unsafeFlags(["-O3"])]),
        .executableTarget(
            name: "tilmach-bench",
            dependencies: [
                "Workbench", "Documents", "Segmentation", "Alignment", "Interchange", "TextNormalization",
                "TranslationTypes", "Transliteration", "Terminology", "NameMatching", "ICU", "TableLoop",
            ],
            path: "Benchmarks/Speed", swiftSettings: strict),

        .executableTarget(
            name: "cue-rates", dependencies: ["Alignment", "TranslationTypes"], path: "Benchmarks/CueRates",
            swiftSettings: strict),
        .executableTarget(
            name: "name-evidence", dependencies: ["NameMatching", "TranslationTypes"], path: "Benchmarks/NameEvidence",
            swiftSettings: strict),

        tests("ICU"),
        tests("EmbeddedData"),
        tests("TranslationTypes"),
        tests("StringMatching"),
        tests("Markup"),
        tests("TextNormalization", ["ICU", "TranslationTypes"]),
        tests("Transliteration", ["TranslationTypes"]),
        .testTarget(
            name: "InflectionTests", dependencies: ["Inflection", "TranslationTypes"], exclude: ["Pairs"],
            swiftSettings: strict),
        tests("Segmentation", ["TranslationTypes"]),
        tests("Terminology", ["TranslationTypes", "Inflection", "Transliteration", "TextNormalization"]),
        tests("NameMatching", ["TranslationTypes", "Transliteration"]),
        tests("Alignment", ["TranslationTypes"]),
        tests("MemoryMatching", ["TranslationTypes"]),
        tests("Documents", ["TranslationTypes"]),
        tests("Interchange", ["TranslationTypes", "Markup"]),
        tests("MemoryStorage", ["TranslationTypes", grdb]),
        tests(
            "Workbench",
            [
                "TranslationTypes", "Documents", "Interchange", "Segmentation", "Alignment", "Transliteration",
                "Terminology", "NameMatching",
            ]),
        .testTarget(
            name: "tilmachTests", dependencies: ["tilmach", "Workbench", "TranslationTypes"],
            swiftSettings: strict),
    ]
)
