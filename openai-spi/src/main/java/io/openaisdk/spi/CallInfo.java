package io.openaisdk.spi;

/**
 * What is known of a call before it is made.
 *
 * @param operation the operation, for example {@code responses.create}; for a path that no operation has, its method
 * @param method the HTTP method
 * @param path the path below the base URL, its parameters still as names in braces
 * @param streaming whether the answer is a stream of events
 */
public record CallInfo(String operation, String method, String path, boolean streaming) {}
