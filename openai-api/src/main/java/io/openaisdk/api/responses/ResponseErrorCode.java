package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * Machine-readable reason for the failure of a response.
 *
 * @param value the text on the wire
 */
public record ResponseErrorCode(String value) implements OpenEnum {

    /** The value {@code server_error}. */
    public static final ResponseErrorCode SERVER_ERROR = new ResponseErrorCode("server_error");

    /** The value {@code rate_limit_exceeded}. */
    public static final ResponseErrorCode RATE_LIMIT_EXCEEDED = new ResponseErrorCode("rate_limit_exceeded");

    /** The value {@code invalid_prompt}. */
    public static final ResponseErrorCode INVALID_PROMPT = new ResponseErrorCode("invalid_prompt");

    /** The value {@code data_residency_mismatch}. */
    public static final ResponseErrorCode DATA_RESIDENCY_MISMATCH = new ResponseErrorCode("data_residency_mismatch");

    /** The value {@code bio_policy}. */
    public static final ResponseErrorCode BIO_POLICY = new ResponseErrorCode("bio_policy");

    /** The value {@code vector_store_timeout}. */
    public static final ResponseErrorCode VECTOR_STORE_TIMEOUT = new ResponseErrorCode("vector_store_timeout");

    /** The value {@code invalid_image}. */
    public static final ResponseErrorCode INVALID_IMAGE = new ResponseErrorCode("invalid_image");

    /** The value {@code invalid_image_format}. */
    public static final ResponseErrorCode INVALID_IMAGE_FORMAT = new ResponseErrorCode("invalid_image_format");

    /** The value {@code invalid_base64_image}. */
    public static final ResponseErrorCode INVALID_BASE64_IMAGE = new ResponseErrorCode("invalid_base64_image");

    /** The value {@code invalid_image_url}. */
    public static final ResponseErrorCode INVALID_IMAGE_URL = new ResponseErrorCode("invalid_image_url");

    /** The value {@code image_too_large}. */
    public static final ResponseErrorCode IMAGE_TOO_LARGE = new ResponseErrorCode("image_too_large");

    /** The value {@code image_too_small}. */
    public static final ResponseErrorCode IMAGE_TOO_SMALL = new ResponseErrorCode("image_too_small");

    /** The value {@code image_parse_error}. */
    public static final ResponseErrorCode IMAGE_PARSE_ERROR = new ResponseErrorCode("image_parse_error");

    /** The value {@code image_content_policy_violation}. */
    public static final ResponseErrorCode IMAGE_CONTENT_POLICY_VIOLATION =
            new ResponseErrorCode("image_content_policy_violation");

    /** The value {@code invalid_image_mode}. */
    public static final ResponseErrorCode INVALID_IMAGE_MODE = new ResponseErrorCode("invalid_image_mode");

    /** The value {@code image_file_too_large}. */
    public static final ResponseErrorCode IMAGE_FILE_TOO_LARGE = new ResponseErrorCode("image_file_too_large");

    /** The value {@code unsupported_image_media_type}. */
    public static final ResponseErrorCode UNSUPPORTED_IMAGE_MEDIA_TYPE =
            new ResponseErrorCode("unsupported_image_media_type");

    /** The value {@code empty_image_file}. */
    public static final ResponseErrorCode EMPTY_IMAGE_FILE = new ResponseErrorCode("empty_image_file");

    /** The value {@code failed_to_download_image}. */
    public static final ResponseErrorCode FAILED_TO_DOWNLOAD_IMAGE = new ResponseErrorCode("failed_to_download_image");

    /** The value {@code image_file_not_found}. */
    public static final ResponseErrorCode IMAGE_FILE_NOT_FOUND = new ResponseErrorCode("image_file_not_found");

    @Override
    public String toString() {
        return value;
    }
}
