package org.siyu.app.today;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.siyu.core.customers.CustomerService;
import org.siyu.core.shared.Monitor;
import org.siyu.core.team.MemberRepository;
import org.siyu.core.today.DayAlerts;
import org.siyu.core.today.DayService;
import org.siyu.core.today.DayStore;
import org.siyu.core.today.TeamDay;

/// All that the day's list asks of the core.
///
/// @param read reads the team's day as it is now
/// @param alerts reads what is good to know beside it
public record DayServices(
    Function<Monitor, TeamDay> read,
    BiFunction<TeamDay, Monitor, DayAlerts> alerts,
    DayService day,
    DayStore store,
    CustomerService customers,
    MemberRepository members) {}
