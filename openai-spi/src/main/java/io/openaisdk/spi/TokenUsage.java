package io.openaisdk.spi;

import java.util.OptionalLong;

/**
 * The tokens that a call took, as the service counted them; the names of both APIs that it has for them are read.
 *
 * @param input tokens of the input, cached ones included
 * @param cachedInput tokens of the input that were read from the service's cache
 * @param cacheWrite tokens of the input that were written to the service's cache
 * @param output tokens of the output, those of reasoning included
 * @param reasoning tokens of the output that were spent on reasoning
 * @param total all tokens; the sum of input and output where the service sent none
 */
public record TokenUsage(
        OptionalLong input,
        OptionalLong cachedInput,
        OptionalLong cacheWrite,
        OptionalLong output,
        OptionalLong reasoning,
        OptionalLong total) {}
