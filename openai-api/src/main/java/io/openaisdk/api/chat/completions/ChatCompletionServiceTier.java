package io.openaisdk.api.chat.completions;

import io.openaisdk.api.OpenEnum;

/**
 * Class of processing for a request, by default {@code auto}, which follows the project's settings. The response names
 * the class that was really used; {@code fast} shows as {@code priority}.
 *
 * @param value the text on the wire
 */
public record ChatCompletionServiceTier(String value) implements OpenEnum {

    /** The value {@code auto}. */
    public static final ChatCompletionServiceTier AUTO = new ChatCompletionServiceTier("auto");

    /** The value {@code default}. */
    public static final ChatCompletionServiceTier DEFAULT = new ChatCompletionServiceTier("default");

    /** The value {@code flex}. */
    public static final ChatCompletionServiceTier FLEX = new ChatCompletionServiceTier("flex");

    /** The value {@code scale}. */
    public static final ChatCompletionServiceTier SCALE = new ChatCompletionServiceTier("scale");

    /** The value {@code priority}. */
    public static final ChatCompletionServiceTier PRIORITY = new ChatCompletionServiceTier("priority");

    /** The value {@code fast}. */
    public static final ChatCompletionServiceTier FAST = new ChatCompletionServiceTier("fast");

    @Override
    public String toString() {
        return value;
    }
}
