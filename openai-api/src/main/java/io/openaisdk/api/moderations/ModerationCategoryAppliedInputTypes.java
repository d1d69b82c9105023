package io.openaisdk.api.moderations;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.annotations.WireName;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.ModerationInputType;
import java.util.List;

/** Harm categories, each with the kinds of input that its score rests on. */
@ApiModel
public interface ModerationCategoryAppliedInputTypes extends Model {

    /**
     * Kinds of input that the {@code hate} score rests on.
     *
     * @return the items
     */
    @Required
    List<ModerationTextInputType> hate();

    /**
     * Kinds of input that the {@code hate/threatening} score rests on.
     *
     * @return the items
     */
    @WireName("hate/threatening")
    @Required
    List<ModerationTextInputType> hateThreatening();

    /**
     * Kinds of input that the {@code harassment} score rests on.
     *
     * @return the items
     */
    @Required
    List<ModerationTextInputType> harassment();

    /**
     * Kinds of input that the {@code harassment/threatening} score rests on.
     *
     * @return the items
     */
    @WireName("harassment/threatening")
    @Required
    List<ModerationTextInputType> harassmentThreatening();

    /**
     * Kinds of input that the {@code illicit} score rests on.
     *
     * @return the items
     */
    @Required
    List<ModerationTextInputType> illicit();

    /**
     * Kinds of input that the {@code illicit/violent} score rests on.
     *
     * @return the items
     */
    @WireName("illicit/violent")
    @Required
    List<ModerationTextInputType> illicitViolent();

    /**
     * Kinds of input that the {@code self-harm} score rests on.
     *
     * @return the items
     */
    @WireName("self-harm")
    @Required
    List<ModerationInputType> selfHarm();

    /**
     * Kinds of input that the {@code self-harm/intent} score rests on.
     *
     * @return the items
     */
    @WireName("self-harm/intent")
    @Required
    List<ModerationInputType> selfHarmIntent();

    /**
     * Kinds of input that the {@code self-harm/instructions} score rests on.
     *
     * @return the items
     */
    @WireName("self-harm/instructions")
    @Required
    List<ModerationInputType> selfHarmInstructions();

    /**
     * Kinds of input that the {@code sexual} score rests on.
     *
     * @return the items
     */
    @Required
    List<ModerationInputType> sexual();

    /**
     * Kinds of input that the {@code sexual/minors} score rests on.
     *
     * @return the items
     */
    @WireName("sexual/minors")
    @Required
    List<ModerationTextInputType> sexualMinors();

    /**
     * Kinds of input that the {@code violence} score rests on.
     *
     * @return the items
     */
    @Required
    List<ModerationInputType> violence();

    /**
     * Kinds of input that the {@code violence/graphic} score rests on.
     *
     * @return the items
     */
    @WireName("violence/graphic")
    @Required
    List<ModerationInputType> violenceGraphic();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ModerationCategoryAppliedInputTypesBuilder builder() {
        return ModelRuntime.builder(ModerationCategoryAppliedInputTypes.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ModerationCategoryAppliedInputTypesBuilder toBuilder();
}
