/** Measures the inside of the SDK, and the same work done by others. */
package io.openaisdk.benchmarks.jmh;
