package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * Names of further data that a response can carry, such as search results, sources, image addresses, log probabilities
 * or encrypted reasoning for stateless use.
 *
 * @param value the text on the wire
 */
public record ResponseIncludable(String value) implements OpenEnum {

    /** The value {@code file_search_call.results}. */
    public static final ResponseIncludable FILE_SEARCH_CALL_RESULTS =
            new ResponseIncludable("file_search_call.results");

    /** The value {@code web_search_call.results}. */
    public static final ResponseIncludable WEB_SEARCH_CALL_RESULTS = new ResponseIncludable("web_search_call.results");

    /** The value {@code web_search_call.action.sources}. */
    public static final ResponseIncludable WEB_SEARCH_CALL_ACTION_SOURCES =
            new ResponseIncludable("web_search_call.action.sources");

    /** The value {@code message.input_image.image_url}. */
    public static final ResponseIncludable MESSAGE_INPUT_IMAGE_IMAGE_URL =
            new ResponseIncludable("message.input_image.image_url");

    /** The value {@code computer_call_output.output.image_url}. */
    public static final ResponseIncludable COMPUTER_CALL_OUTPUT_OUTPUT_IMAGE_URL =
            new ResponseIncludable("computer_call_output.output.image_url");

    /** The value {@code code_interpreter_call.outputs}. */
    public static final ResponseIncludable CODE_INTERPRETER_CALL_OUTPUTS =
            new ResponseIncludable("code_interpreter_call.outputs");

    /** The value {@code reasoning.encrypted_content}. */
    public static final ResponseIncludable REASONING_ENCRYPTED_CONTENT =
            new ResponseIncludable("reasoning.encrypted_content");

    /** The value {@code message.output_text.logprobs}. */
    public static final ResponseIncludable MESSAGE_OUTPUT_TEXT_LOGPROBS =
            new ResponseIncludable("message.output_text.logprobs");

    @Override
    public String toString() {
        return value;
    }
}
