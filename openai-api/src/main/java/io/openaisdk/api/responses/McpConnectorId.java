package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * Identifier of a service connector that is built in.
 *
 * @param value the text on the wire
 */
public record McpConnectorId(String value) implements OpenEnum {

    /** The value {@code connector_dropbox}. */
    public static final McpConnectorId CONNECTOR_DROPBOX = new McpConnectorId("connector_dropbox");

    /** The value {@code connector_gmail}. */
    public static final McpConnectorId CONNECTOR_GMAIL = new McpConnectorId("connector_gmail");

    /** The value {@code connector_googlecalendar}. */
    public static final McpConnectorId CONNECTOR_GOOGLECALENDAR = new McpConnectorId("connector_googlecalendar");

    /** The value {@code connector_googledrive}. */
    public static final McpConnectorId CONNECTOR_GOOGLEDRIVE = new McpConnectorId("connector_googledrive");

    /** The value {@code connector_microsoftteams}. */
    public static final McpConnectorId CONNECTOR_MICROSOFTTEAMS = new McpConnectorId("connector_microsoftteams");

    /** The value {@code connector_outlookcalendar}. */
    public static final McpConnectorId CONNECTOR_OUTLOOKCALENDAR = new McpConnectorId("connector_outlookcalendar");

    /** The value {@code connector_outlookemail}. */
    public static final McpConnectorId CONNECTOR_OUTLOOKEMAIL = new McpConnectorId("connector_outlookemail");

    /** The value {@code connector_sharepoint}. */
    public static final McpConnectorId CONNECTOR_SHAREPOINT = new McpConnectorId("connector_sharepoint");

    @Override
    public String toString() {
        return value;
    }
}
