import Testing
import TextNormalization

@Suite struct CodeBlocksTests {
    @Test func `blocks say of every character what its properties say`() {
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let properties = scalar.properties
            let isSame =
                CodeBlocks.isAlphabetic(scalar) == properties.isAlphabetic
                && CodeBlocks.isUppercase(scalar) == properties.isUppercase
                && CodeBlocks.isLowercase(scalar) == properties.isLowercase
                && CodeBlocks.isNumeric(scalar) == (properties.numericType != nil)
            if !isSame { Issue.record("U+\(String(value, radix: 16, uppercase: true))") }
        }
    }
}
