/** Checkpoints of fine-tuning jobs. */
@NullMarked
package io.openaisdk.api.finetuning.jobs;

import org.jspecify.annotations.NullMarked;
