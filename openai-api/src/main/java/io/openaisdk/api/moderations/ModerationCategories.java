package io.openaisdk.api.moderations;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.annotations.WireName;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Harm categories, each with a flag that tells if the content falls under it. */
@ApiModel
public interface ModerationCategories extends Model {

    /**
     * Flag for hatred of a protected group, such as one defined by race, religion or disability. Hatred of other groups
     * counts as harassment.
     *
     * @return the value
     */
    boolean hate();

    /**
     * Flag for hatred joined with violence or serious harm to a protected group.
     *
     * @return the value
     */
    @WireName("hate/threatening")
    boolean hateThreatening();

    /**
     * Flag for harassing language against any target, be it voiced, incited or promoted.
     *
     * @return the value
     */
    boolean harassment();

    /**
     * Flag for harassment joined with violence or serious harm to any target.
     *
     * @return the value
     */
    @WireName("harassment/threatening")
    boolean harassmentThreatening();

    /**
     * Flag for advice that helps with wrongdoing, such as how to shoplift.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<Boolean> illicit();

    /**
     * Flag for advice that helps with violent wrongdoing or with obtaining a weapon.
     *
     * @return the value; empty when null
     */
    @WireName("illicit/violent")
    @Required
    @NullAllowed
    Optional<Boolean> illicitViolent();

    /**
     * Flag for content that shows or encourages self-harm, such as suicide, cutting or eating disorders.
     *
     * @return the value
     */
    @WireName("self-harm")
    boolean selfHarm();

    /**
     * Flag for speakers who say that they harm themselves or plan to.
     *
     * @return the value
     */
    @WireName("self-harm/intent")
    boolean selfHarmIntent();

    /**
     * Flag for instructions, advice or encouragement to commit self-harm, such as suicide or cutting.
     *
     * @return the value
     */
    @WireName("self-harm/instructions")
    boolean selfHarmInstructions();

    /**
     * Flag for content that aims at sexual excitement or promotes sexual services. Sex education and wellness are
     * exempt.
     *
     * @return the value
     */
    boolean sexual();

    /**
     * Flag for sexual content that involves a person under 18.
     *
     * @return the value
     */
    @WireName("sexual/minors")
    boolean sexualMinors();

    /**
     * Flag for depictions of death, violence or injury.
     *
     * @return the value
     */
    boolean violence();

    /**
     * Flag for depictions of death, violence or injury with graphic details.
     *
     * @return the value
     */
    @WireName("violence/graphic")
    boolean violenceGraphic();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ModerationCategoriesBuilder builder() {
        return ModelRuntime.builder(ModerationCategories.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ModerationCategoriesBuilder toBuilder();
}
