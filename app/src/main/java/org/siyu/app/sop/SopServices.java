package org.siyu.app.sop;

import org.siyu.core.content.ChoiceService;
import org.siyu.core.sop.SopExchange;
import org.siyu.core.sop.SopService;

/// All that the screen of templates asks of the core.
public record SopServices(SopService templates, SopExchange exchange, ChoiceService choices) {}
