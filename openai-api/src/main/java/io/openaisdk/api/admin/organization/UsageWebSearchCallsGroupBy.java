package io.openaisdk.api.admin.organization;

import io.openaisdk.api.OpenEnum;

/**
 * What usage is split by.
 *
 * @param value the text on the wire
 */
public record UsageWebSearchCallsGroupBy(String value) implements OpenEnum {

    /** The value {@code project_id}. */
    public static final UsageWebSearchCallsGroupBy PROJECT_ID = new UsageWebSearchCallsGroupBy("project_id");

    /** The value {@code user_id}. */
    public static final UsageWebSearchCallsGroupBy USER_ID = new UsageWebSearchCallsGroupBy("user_id");

    /** The value {@code api_key_id}. */
    public static final UsageWebSearchCallsGroupBy API_KEY_ID = new UsageWebSearchCallsGroupBy("api_key_id");

    /** The value {@code model}. */
    public static final UsageWebSearchCallsGroupBy MODEL = new UsageWebSearchCallsGroupBy("model");

    /** The value {@code context_level}. */
    public static final UsageWebSearchCallsGroupBy CONTEXT_LEVEL = new UsageWebSearchCallsGroupBy("context_level");

    @Override
    public String toString() {
        return value;
    }
}
