/// The logarithm of a product of factors that come eight at a time.
struct WideLogProduct {
    private var lanes = SIMD8<Float>(repeating: 1)
    private var count = 0
    private var product = LogProduct()

    @inline(__always) init() {}

    /// Multiplies by eight factors of at most ``largest``.
    @inline(__always) mutating func multiply(by factors: SIMD8<Float>) {
        lanes *= factors
        count += 1
        if count == Self.most { fold() }
    }

    @inline(__always) var logarithm: Double {
        mutating get {
            if count > 0 { fold() }
            return product.logarithm
        }
    }

    @inline(__always) private mutating func fold() {
        let wide = SIMD4<Double>(lanes.lowHalf) * SIMD4<Double>(lanes.highHalf)
        let half = wide.lowHalf * wide.highHalf
        product.multiply(by: half[0])
        product.multiply(by: half[1])
        lanes = SIMD8(repeating: 1)
        count = 0
    }

    /// No word is so much likelier than chance; four factors of a lane stay in the range of a float, sixteen in that of a double.
    static let largest: Float = 1e9
    private static let most = 4
}
