package io.openaisdk.api.beta.responses;

import io.openaisdk.api.OpenEnum;

/**
 * What a multi-agent call asked for.
 *
 * @param value the text on the wire
 */
public record BetaMultiAgentAction1(String value) implements OpenEnum {

    /** The value {@code spawn_agent}. */
    public static final BetaMultiAgentAction1 SPAWN_AGENT = new BetaMultiAgentAction1("spawn_agent");

    /** The value {@code interrupt_agent}. */
    public static final BetaMultiAgentAction1 INTERRUPT_AGENT = new BetaMultiAgentAction1("interrupt_agent");

    /** The value {@code list_agents}. */
    public static final BetaMultiAgentAction1 LIST_AGENTS = new BetaMultiAgentAction1("list_agents");

    /** The value {@code send_message}. */
    public static final BetaMultiAgentAction1 SEND_MESSAGE = new BetaMultiAgentAction1("send_message");

    /** The value {@code followup_task}. */
    public static final BetaMultiAgentAction1 FOLLOWUP_TASK = new BetaMultiAgentAction1("followup_task");

    /** The value {@code wait_agent}. */
    public static final BetaMultiAgentAction1 WAIT_AGENT = new BetaMultiAgentAction1("wait_agent");

    @Override
    public String toString() {
        return value;
    }
}
