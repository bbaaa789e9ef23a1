import type { BrandsSectionProps } from '../../../components/options/brands-section';
import { addBrand, removeBrand, switchBrand } from '../brands';
import type { Settings } from '../settings';

/** The brands of the settings, and what the options do with them. */
export function brandsIn(
  settings: Settings,
  save: (change: (settings: Settings) => Partial<Settings>) => void,
): BrandsSectionProps {
  return {
    inUse: settings.brandId,
    brands: [
      { id: settings.brandId, name: settings.brand },
      ...settings.otherBrands.map(({ id, brand }) => ({ id, name: brand })),
    ],
    onAdd: (name) => {
      const id = crypto.randomUUID();
      save((now) => addBrand(now, id, name));
    },
    onUse: (id) => save((now) => switchBrand(now, id)),
    onRemove: (id) => save((now) => removeBrand(now, id)),
  };
}
