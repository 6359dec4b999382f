/// The numbers that ``ArticleExtractor`` decides by.
///
/// Weights are letters and digits as ``TextShape`` counts them, shares run from 0 to 1. All were set by looking at 60
/// saved pages; the two halves of them score alike, and pages stripped of every class and id lose a hundredth.
enum ArticleThreshold {
    /// Part of a line in links from which it is a link, most of it, a good part, or next to none of it.
    static let linked = 0.5, mostlyLinked = 0.6, whollyLinked = 0.8, someLinks = 0.25, fewLinks = 0.3,
        hardlyLinked = 0.2
    /// Linked lines, and links, below which a page can be a mere document.
    static let linkedLines = 2, links = 3
    /// Part of the page's sentences above which a hidden part, a label or a weak part is none.
    static let hiddenShare = 0.5, labelShare = 0.25, weakShare = 0.5
    /// Weight of sentences and number of blocks above which a label is none.
    static let labelMass = 150, labelBlocks = 12
    /// Weight below which a line without a stop is short, a heading of comments or of other articles is one.
    static let shortLine = 25, discussionLine = 40, endingLine = 60
    /// Weight of sentences and number of blocks of one teaser, and the part of the page that a row of them may hold.
    static let cardMass = 300, cardBlocks = 12, cardShare = 0.35
    /// Sentences under “Related articles” are at most so many times those before.
    static let endingRatio = 0.8
    /// Weight from which a paragraph is surely the article's own.
    static let sureParagraph = 200
    /// What an element that is named as the article is worth more.
    static let articleBonus = 1.1
    /// Part of the sentences that the heart of a container holds; part of its text in sentences that a part beside it needs.
    static let heart = 0.7, besideDensity = 0.5
    /// Words and weight of a lead without a full stop; weight of lines before the title that are not kept.
    static let leadWords = 8, leadWeight = 45
    /// Weight from which a line that is said again is left out.
    static let repeatedLine = 20
}
