/// The logarithm of a product of factors of one and more, taken as seldom as range allows.
struct LogProduct {
    private var product = 1.0
    private var sum = 0.0

    @inline(__always) init() {}

    @inline(__always) mutating func multiply(by factor: Double) {
        product *= factor
        if product > Self.largest {
            sum += Alignment.logarithm(product)
            product = 1
        }
    }

    @inline(__always) var logarithm: Double { sum + Alignment.logarithm(product) }

    /// Far below the largest number, since one more factor may be large.
    private static let largest = 1e150
}
