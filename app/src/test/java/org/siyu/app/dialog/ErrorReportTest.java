package org.siyu.app.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.siyu.app.testkit.PreparedDialogs;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.workspace.StoreException;
import org.siyu.core.workspace.WorkspaceProblem;

class ErrorReportTest {
  @Test
  void theSameFaultHasTheSameCode() {
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      codes.add(ErrorReport.of(new IllegalStateException("attempt " + i)).code());
    }
    assertEquals(codes.getFirst(), codes.getLast());
    assertTrue(codes.getFirst().matches("APP-[0-9A-F]{6}"), codes.getFirst());
  }

  @Test
  void theStoresOwnCodeIsKept() {
    Throwable error =
        new RuntimeException("outer", new StoreException("STORE-23505", new Exception("inner")));
    assertEquals("STORE-23505", ErrorReport.of(error).code());
  }

  @Test
  void messagesStayOutSinceTheyMayQuoteAUser() {
    String details =
        ErrorReport.of(new IllegalStateException("no such phone 13812345678")).details();
    assertFalse(details.contains("13812345678"));
    assertTrue(details.contains("IllegalStateException"));
  }

  @Test
  void expectedTroubleIsShownAsItsSentenceAndNotAsAFault() {
    PreparedDialogs dialogs = new PreparedDialogs();
    new DialogErrors(dialogs).report(new ProblemException(Problem.of(WorkspaceProblem.CLOSED)));
    assertEquals(1, dialogs.problems().size());
    assertEquals(List.of(), dialogs.reports());
  }
}
