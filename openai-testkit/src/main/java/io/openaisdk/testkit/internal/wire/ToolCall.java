package io.openaisdk.testkit.internal.wire;

/** A call of a function of the application, with its arguments as the text of a JSON object. */
public record ToolCall(String name, String arguments) {}
