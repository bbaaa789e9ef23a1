const nothing = () => {};

/** The buttons that every panel has, in a gallery where pressing them does nothing. */
export const panelButtons = {
  onEdit: nothing,
  onIgnore: nothing,
  onNever: nothing,
  onSign: nothing,
  onSettings: nothing,
  onHesitate: nothing,
  onCopy: nothing,
  onReload: nothing,
};
