/** Starts the server and one JVM after the other, and makes tables of what they measured. */
package io.openaisdk.benchmarks.report;
