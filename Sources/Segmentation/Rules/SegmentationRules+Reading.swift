internal import Markup

extension SegmentationRules {
    /// Reads an SRX 2.0 file; `name` stands for it in messages.
    ///
    /// Every pattern is compiled, so that a wrong one is found now and not with the first text.
    /// - Throws: ``SegmentationError`` with the line when the file is no SRX 2.0 or a pattern is wrong.
    public init(srx bytes: [UInt8], name: String) throws(SegmentationError) {
        self.init(name: name)
        var parser = RulesParser(file: name)
        do {
            var reader = try XMLReader(bytes: bytes, name: name)
            while let event = try reader.next() { try parser.take(event, line: reader.line, into: &self) }
        } catch let error as SegmentationError {
            throw error
        } catch let error as MarkupError {
            throw SegmentationError(
                file: name, line: error.line, message: error.message,
                advice: error.advice.isEmpty ? "check that the file is well-formed XML" : error.advice)
        } catch {
            throw SegmentationError(file: name, message: "\(error)", advice: "check the file")
        }
    }
}
