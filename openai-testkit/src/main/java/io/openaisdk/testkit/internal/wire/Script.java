package io.openaisdk.testkit.internal.wire;

/** An answer that a rule gives: what is said and how it is sent. */
public record Script(Reply reply, Delivery delivery) {}
