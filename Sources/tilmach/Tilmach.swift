import ArgumentParser

@main
struct Tilmach: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tilmach",
        abstract: "Translation memory, alignment and terminology for Kazakh, Uyghur, Russian, Chinese and English.")
}
