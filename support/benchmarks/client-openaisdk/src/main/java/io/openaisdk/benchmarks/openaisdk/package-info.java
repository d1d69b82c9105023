/** This SDK, as its users write it. */
package io.openaisdk.benchmarks.openaisdk;
