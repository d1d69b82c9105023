package io.openaisdk.api.admin.organization;

import io.openaisdk.api.OpenEnum;

/**
 * What usage is split by.
 *
 * @param value the text on the wire
 */
public record UsageCodeInterpreterSessionsGroupBy(String value) implements OpenEnum {

    /** The value {@code project_id}. */
    public static final UsageCodeInterpreterSessionsGroupBy PROJECT_ID =
            new UsageCodeInterpreterSessionsGroupBy("project_id");

    @Override
    public String toString() {
        return value;
    }
}
