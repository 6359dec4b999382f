/// A quantity in a text, and what names it.
struct QuantityPart {
    let quantity: Quantity
    /// The numbers that the quantity stands for, as indexes of the text's readings.
    let numbers: [Int]
    /// In UTF-8.
    let range: Range<Int>
}
