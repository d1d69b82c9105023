package io.openaisdk.api.finetuning;

import io.openaisdk.api.OpenEnum;

/**
 * Name of the model that is to be fine-tuned.
 *
 * @param value the text on the wire
 */
public record JobModel(String value) implements OpenEnum {

    /** The value {@code babbage-002}. */
    public static final JobModel BABBAGE_002 = new JobModel("babbage-002");

    /** The value {@code davinci-002}. */
    public static final JobModel DAVINCI_002 = new JobModel("davinci-002");

    /** The value {@code gpt-3.5-turbo}. */
    public static final JobModel GPT_3_5_TURBO = new JobModel("gpt-3.5-turbo");

    /** The value {@code gpt-4o-mini}. */
    public static final JobModel GPT_4O_MINI = new JobModel("gpt-4o-mini");

    @Override
    public String toString() {
        return value;
    }
}
