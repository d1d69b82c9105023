package io.openaisdk.api.admin.organization;

import io.openaisdk.api.OpenEnum;

/**
 * What usage is split by.
 *
 * @param value the text on the wire
 */
public record UsageImagesGroupBy(String value) implements OpenEnum {

    /** The value {@code project_id}. */
    public static final UsageImagesGroupBy PROJECT_ID = new UsageImagesGroupBy("project_id");

    /** The value {@code user_id}. */
    public static final UsageImagesGroupBy USER_ID = new UsageImagesGroupBy("user_id");

    /** The value {@code api_key_id}. */
    public static final UsageImagesGroupBy API_KEY_ID = new UsageImagesGroupBy("api_key_id");

    /** The value {@code model}. */
    public static final UsageImagesGroupBy MODEL = new UsageImagesGroupBy("model");

    /** The value {@code size}. */
    public static final UsageImagesGroupBy SIZE = new UsageImagesGroupBy("size");

    /** The value {@code source}. */
    public static final UsageImagesGroupBy SOURCE = new UsageImagesGroupBy("source");

    @Override
    public String toString() {
        return value;
    }
}
