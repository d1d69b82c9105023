/** The client simple-openai, as its users write it. */
package io.openaisdk.benchmarks.simpleopenai;
