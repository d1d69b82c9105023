package io.openaisdk.api.admin.organization;

import io.openaisdk.api.OpenEnum;

/**
 * Kind of this object: {@code certificate} for a single one, {@code organization.certificate} or
 * {@code organization.project.certificate} for listing and (de)activation at that level.
 *
 * @param value the text on the wire
 */
public record CertificateObject(String value) implements OpenEnum {

    /** The value {@code certificate}. */
    public static final CertificateObject CERTIFICATE = new CertificateObject("certificate");

    /** The value {@code organization.certificate}. */
    public static final CertificateObject ORGANIZATION_CERTIFICATE = new CertificateObject("organization.certificate");

    /** The value {@code organization.project.certificate}. */
    public static final CertificateObject ORGANIZATION_PROJECT_CERTIFICATE =
            new CertificateObject("organization.project.certificate");

    @Override
    public String toString() {
        return value;
    }
}
