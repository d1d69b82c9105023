package io.openaisdk.api.images;

import io.openaisdk.api.OpenEnum;

/**
 * Form of the result, for {@code dall-e-2} only: {@code url} (the default), valid for 60 minutes, or {@code b64_json}.
 * GPT image models always answer in base64.
 *
 * @param value the text on the wire
 */
public record ImageResponseFormat(String value) implements OpenEnum {

    /** The value {@code url}. */
    public static final ImageResponseFormat URL = new ImageResponseFormat("url");

    /** The value {@code b64_json}. */
    public static final ImageResponseFormat B64_JSON = new ImageResponseFormat("b64_json");

    @Override
    public String toString() {
        return value;
    }
}
