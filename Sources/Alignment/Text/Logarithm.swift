#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// The natural logarithm.
@inline(__always) func logarithm(_ x: Double) -> Double { log(x) }
/// The exponential function.
@inline(__always) func exponential(_ x: Double) -> Double { exp(x) }
