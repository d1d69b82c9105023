package io.openaisdk.api.admin.organization;

import io.openaisdk.api.OpenEnum;

/**
 * Regions in which the data of a project is stored and, for some values, processed.
 *
 * @param value the text on the wire
 */
public record PublicProjectResidency(String value) implements OpenEnum {

    /** The value {@code GLOBAL}. */
    public static final PublicProjectResidency GLOBAL = new PublicProjectResidency("GLOBAL");

    /** The value {@code US_STORAGE_PROCESSING}. */
    public static final PublicProjectResidency US_STORAGE_PROCESSING =
            new PublicProjectResidency("US_STORAGE_PROCESSING");

    /** The value {@code EU_STORAGE_PROCESSING}. */
    public static final PublicProjectResidency EU_STORAGE_PROCESSING =
            new PublicProjectResidency("EU_STORAGE_PROCESSING");

    /** The value {@code JP_STORAGE}. */
    public static final PublicProjectResidency JP_STORAGE = new PublicProjectResidency("JP_STORAGE");

    /** The value {@code KR_STORAGE}. */
    public static final PublicProjectResidency KR_STORAGE = new PublicProjectResidency("KR_STORAGE");

    /** The value {@code CA_STORAGE}. */
    public static final PublicProjectResidency CA_STORAGE = new PublicProjectResidency("CA_STORAGE");

    /** The value {@code SG_STORAGE}. */
    public static final PublicProjectResidency SG_STORAGE = new PublicProjectResidency("SG_STORAGE");

    /** The value {@code IN_STORAGE}. */
    public static final PublicProjectResidency IN_STORAGE = new PublicProjectResidency("IN_STORAGE");

    /** The value {@code AU_STORAGE}. */
    public static final PublicProjectResidency AU_STORAGE = new PublicProjectResidency("AU_STORAGE");

    /** The value {@code GB_STORAGE}. */
    public static final PublicProjectResidency GB_STORAGE = new PublicProjectResidency("GB_STORAGE");

    /** The value {@code AE_STORAGE}. */
    public static final PublicProjectResidency AE_STORAGE = new PublicProjectResidency("AE_STORAGE");

    /** The value {@code AE_STORAGE_PROCESSING}. */
    public static final PublicProjectResidency AE_STORAGE_PROCESSING =
            new PublicProjectResidency("AE_STORAGE_PROCESSING");

    @Override
    public String toString() {
        return value;
    }
}
