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

/// The same of factors that come eight at a time.
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
