package io.openaisdk.testkit.internal.wire;

/** Numbers of tokens. */
public record Usage(long input, long output) {}
