/** The lower bounds: HTTP clients and a streaming parse that finds the text, no models. */
package io.openaisdk.benchmarks.bare;
