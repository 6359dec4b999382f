extension Explanation {
    /// A segment that was taken out of a link that was not sure enough.
    public init(unlinked link: Link, from rival: Link) {
        self.init(link: link, reasons: [], score: 0, rival: rival)
    }
}
