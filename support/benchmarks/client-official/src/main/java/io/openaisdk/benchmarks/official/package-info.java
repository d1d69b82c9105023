/** The SDK that OpenAI publishes, as its users write it. */
package io.openaisdk.benchmarks.official;
