package io.openaisdk.api.admin.organization;

import io.openaisdk.api.OpenEnum;

/**
 * What usage is split by.
 *
 * @param value the text on the wire
 */
public record UsageFileSearchCallsGroupBy(String value) implements OpenEnum {

    /** The value {@code project_id}. */
    public static final UsageFileSearchCallsGroupBy PROJECT_ID = new UsageFileSearchCallsGroupBy("project_id");

    /** The value {@code user_id}. */
    public static final UsageFileSearchCallsGroupBy USER_ID = new UsageFileSearchCallsGroupBy("user_id");

    /** The value {@code api_key_id}. */
    public static final UsageFileSearchCallsGroupBy API_KEY_ID = new UsageFileSearchCallsGroupBy("api_key_id");

    /** The value {@code vector_store_id}. */
    public static final UsageFileSearchCallsGroupBy VECTOR_STORE_ID =
            new UsageFileSearchCallsGroupBy("vector_store_id");

    @Override
    public String toString() {
        return value;
    }
}
