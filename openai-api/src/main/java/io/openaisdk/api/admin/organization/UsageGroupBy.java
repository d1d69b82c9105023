package io.openaisdk.api.admin.organization;

import io.openaisdk.api.OpenEnum;

/**
 * What usage is split by.
 *
 * @param value the text on the wire
 */
public record UsageGroupBy(String value) implements OpenEnum {

    /** The value {@code project_id}. */
    public static final UsageGroupBy PROJECT_ID = new UsageGroupBy("project_id");

    /** The value {@code user_id}. */
    public static final UsageGroupBy USER_ID = new UsageGroupBy("user_id");

    /** The value {@code api_key_id}. */
    public static final UsageGroupBy API_KEY_ID = new UsageGroupBy("api_key_id");

    /** The value {@code model}. */
    public static final UsageGroupBy MODEL = new UsageGroupBy("model");

    @Override
    public String toString() {
        return value;
    }
}
