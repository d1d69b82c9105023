package io.openaisdk.api.admin.organization;

import io.openaisdk.api.OpenEnum;

/**
 * An entry of {@code group_by} of a {@code UsageCodeInterpreterSessionsParams}.
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
