import type { Figure } from './figure';

export const politenessSection = (_folder: string): readonly Figure[] => [];
