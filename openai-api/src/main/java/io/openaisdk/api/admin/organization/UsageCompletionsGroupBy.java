package io.openaisdk.api.admin.organization;

import io.openaisdk.api.OpenEnum;

/**
 * What usage is split by.
 *
 * @param value the text on the wire
 */
public record UsageCompletionsGroupBy(String value) implements OpenEnum {

    /** The value {@code project_id}. */
    public static final UsageCompletionsGroupBy PROJECT_ID = new UsageCompletionsGroupBy("project_id");

    /** The value {@code user_id}. */
    public static final UsageCompletionsGroupBy USER_ID = new UsageCompletionsGroupBy("user_id");

    /** The value {@code api_key_id}. */
    public static final UsageCompletionsGroupBy API_KEY_ID = new UsageCompletionsGroupBy("api_key_id");

    /** The value {@code model}. */
    public static final UsageCompletionsGroupBy MODEL = new UsageCompletionsGroupBy("model");

    /** The value {@code batch}. */
    public static final UsageCompletionsGroupBy BATCH = new UsageCompletionsGroupBy("batch");

    /** The value {@code service_tier}. */
    public static final UsageCompletionsGroupBy SERVICE_TIER = new UsageCompletionsGroupBy("service_tier");

    @Override
    public String toString() {
        return value;
    }
}
