package org.dateline.clean;

import java.util.function.Predicate;

/** What can be asked of the words of a block wherever it stands; see {@link Wording#is}. */
enum Trait {
  /** It says nothing that refuses a page. */
  SILENT(wording -> Telltale.isSilent(wording.folded())),
  /** It ends as captions do. */
  CREDITED(PhotoCredit::ends),
  /** It invites to subscribe or follow. */
  INVITATION(Notices::isInvitation),
  /** It is put together from the words of buttons. */
  BUTTON(ButtonWords::isButton),
  /** It leads to the next of several pages or the one before. */
  LEADING_ON(wording -> ButtonWords.leadsOn(wording.folded())),
  /** It has the form of an office's name. */
  OFFICE(Letterheads::isOffice),
  /** It names a meeting by its number. */
  MEETING(Letterheads::isMeeting),
  /** It addresses those who listen. */
  SALUTATION(wording -> Salutations.of(wording.plain()).isPresent()),
  /** It thanks those who listened. */
  THANKS(wording -> Salutations.isThanks(wording.plain()));

  @SuppressWarnings("ImmutableEnumChecker") // the functions above have no state
  private final Predicate<Wording> check;

  Trait(Predicate<Wording> check) {
    this.check = check;
  }

  boolean fits(Wording wording) {
    return check.test(wording);
  }
}
