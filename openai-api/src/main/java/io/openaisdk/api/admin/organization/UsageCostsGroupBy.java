package io.openaisdk.api.admin.organization;

import io.openaisdk.api.OpenEnum;

/**
 * What costs are split by.
 *
 * @param value the text on the wire
 */
public record UsageCostsGroupBy(String value) implements OpenEnum {

    /** The value {@code project_id}. */
    public static final UsageCostsGroupBy PROJECT_ID = new UsageCostsGroupBy("project_id");

    /** The value {@code line_item}. */
    public static final UsageCostsGroupBy LINE_ITEM = new UsageCostsGroupBy("line_item");

    /** The value {@code api_key_id}. */
    public static final UsageCostsGroupBy API_KEY_ID = new UsageCostsGroupBy("api_key_id");

    @Override
    public String toString() {
        return value;
    }
}
